namespace PartyBuilding.Core.Admissions.Reading;

/// <summary>A range of blank forms in its list.</summary>
public sealed record RangeRow(Guid Key, string Committee, string Text, DateOnly IssuedOn, int Count, int Used);
