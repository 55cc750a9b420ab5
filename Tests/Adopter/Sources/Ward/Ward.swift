// The instrument is the whole module: its code is public, and whoever links it scores answers of their own.
