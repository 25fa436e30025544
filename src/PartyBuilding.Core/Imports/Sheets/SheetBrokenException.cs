namespace PartyBuilding.Core.Imports.Sheets;

/// <summary>A file that cannot be read to its end; the message is Chinese and goes to the user.</summary>
public sealed class SheetBrokenException(string message, Exception? inner = null) : Exception(message, inner);
