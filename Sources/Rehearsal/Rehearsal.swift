/// Private mail servers and the scripted federation that `greffier demo` and the end-to-end tests play with.
public enum Rehearsal {}
