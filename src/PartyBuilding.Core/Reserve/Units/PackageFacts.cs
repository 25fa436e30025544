namespace PartyBuilding.Core.Reserve.Units;

/// <summary>What a package lacks, in words, and the petitions without a result.</summary>
public sealed record PackageFacts(IReadOnlyList<string> Missing, IReadOnlyList<string> Unhandled);
