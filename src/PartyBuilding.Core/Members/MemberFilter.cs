namespace PartyBuilding.Core.Members;

/// <summary>What the member list shows. Everything left out does not narrow it.</summary>
public sealed record MemberFilter
{
    /// <summary>Organisation chosen in the tree; null is the reader's whole scope.</summary>
    public Guid? Organisation { get; init; }

    /// <summary>Only the organisation itself (本级), without what is below it.</summary>
    public bool OwnLevel { get; init; }

    public MemberStanding? Standing { get; init; }

    public string? Sex { get; init; }

    /// <summary>Code of GB/T 3304, or <see cref="Minorities"/>.</summary>
    public string? Ethnicity { get; init; }

    /// <summary><see cref="College"/> or <see cref="BelowCollege"/>.</summary>
    public string? EducationBand { get; init; }

    /// <summary>O or I.</summary>
    public string? Floating { get; init; }

    public bool OutOfContact { get; init; }

    public bool Hardship { get; init; }

    /// <summary>A name or part of one, or initials.</summary>
    public string? Text { get; init; }

    /// <summary>Narrows by more than the organisation.</summary>
    public bool IsNarrowed
        => Standing is not null || OutOfContact || Hardship || new[] { Sex, Ethnicity, EducationBand, Floating, Text }.Any(t => !string.IsNullOrWhiteSpace(t));

    public const string Minorities = "minorities";
    public const string College = "college";
    public const string BelowCollege = "below";
}
