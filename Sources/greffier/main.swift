print("greffier")
