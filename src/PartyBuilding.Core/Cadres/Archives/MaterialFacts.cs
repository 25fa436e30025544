namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>Material that is to be stored, as checked (手册2008 L4631).</summary>
/// <param name="IsManagedAbove">Of a cadre whom a level above manages: it is passed on and not stored.</param>
public sealed record MaterialFacts(bool IsInScope, bool IsComplete, bool IsWhole, bool IsClassified, bool HasFormalities, bool IsManagedAbove);
