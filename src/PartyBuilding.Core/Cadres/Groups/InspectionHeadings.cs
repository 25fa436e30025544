namespace PartyBuilding.Core.Cadres.Groups;

/// <summary>What an inspection writes down: the four headings and the documents (手册2008 L3286-3288).</summary>
public sealed record InspectionHeadings(string? Allocation, string? Selection, string? Training, string? Usage, string? Documents);
