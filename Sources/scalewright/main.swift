print("scalewright")
