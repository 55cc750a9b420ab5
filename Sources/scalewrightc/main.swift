print("scalewrightc")
