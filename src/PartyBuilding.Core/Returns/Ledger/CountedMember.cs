namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>A member as a return counts them: the branch by posted month, every attribute as of the month's last day.</summary>
public sealed record CountedMember
{
    public required int PersonId { get; init; }

    public required int OrganisationId { get; init; }

    /// <summary>F or P.</summary>
    public string? Standing { get; init; }

    public string? Sex { get; init; }

    /// <summary>yyyy-MM-dd.</summary>
    public string? BirthDate { get; init; }

    public string? Ethnicity { get; init; }

    public string? Education { get; init; }

    /// <summary>O, I or null.</summary>
    public string? Floating { get; init; }

    public string? OutOfContact { get; init; }

    public string? Hardship { get; init; }

    /// <summary>yyyy-MM-dd; read only for the yearly structure (<see cref="StructureItems"/>) and for lists.</summary>
    public string? JoinedOn { get; init; }
}
