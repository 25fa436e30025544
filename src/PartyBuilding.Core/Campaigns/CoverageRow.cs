namespace PartyBuilding.Core.Campaigns;

/// <summary>
/// What the analysis stage has reached in one body, or in all (通报2005 L253): branches, members, and the figures beside
/// them. Branches where nobody is placed are apart in <see cref="Empty"/>.
/// </summary>
/// <param name="Key">The organisation; null for the total.</param>
/// <param name="BranchId">Set when the row is a branch.</param>
public sealed record CoverageRow(Guid? Key, string Name, bool IsBranch)
{
    public int Committees { get; init; }

    public int GeneralBranches { get; init; }

    public int Branches { get; init; }

    /// <summary>Of the branches: 离退休支部.</summary>
    public int Retired { get; init; }

    public int Empty { get; init; }

    /// <summary>Branches where somebody took part.</summary>
    public int Covered { get; init; }

    /// <summary>Branches whose analysis stage is complete.</summary>
    public int Done { get; init; }

    public int Members { get; init; }

    public int TookPart { get; init; }

    public int Written { get; init; }

    public int Oral { get; init; }

    public int Opinions { get; init; }

    public int FedBack { get; init; }

    public int Talks { get; init; }

    public int Masses { get; init; }

    public int Sought { get; init; }

    public int ToBody { get; init; }

    public int ToOrganisation { get; init; }

    public int ToUnit { get; init; }

    public int ToMember { get; init; }

    public int Corrected { get; init; }

    public int Rules { get; init; }

    public int Briefs { get; init; }

    public int Forums { get; init; }

    public int Boxes { get; init; }

    public int Hotlines { get; init; }

    public int Questionnaires { get; init; }

    public int ContactVisits { get; init; }

    public int WorkersVisited { get; init; }

    public int FamiliesVisited { get; init; }

    public int LeadersDue { get; init; }

    public int LeadersBoth { get; init; }

    /// <summary>By all four addressees.</summary>
    public int Received => ToBody + ToOrganisation + ToUnit + ToMember;
}
