namespace PartyBuilding.Core.Campaigns;

/// <summary>Marks of one member, and the three parts of the opinion (通报2005 L263).</summary>
public sealed record ChangeMember(
    Guid Key, long Version, bool IsFoundAgain, bool IsOffPost, bool IsHosted, string? Achievements, string? Problems, string? Direction);
