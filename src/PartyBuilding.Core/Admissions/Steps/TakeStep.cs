namespace PartyBuilding.Core.Admissions.Steps;

/// <summary>Input: one step of a case. Which fields a kind wants, its definition says; the others are left out.</summary>
public sealed record TakeStep
{
    public required Guid CaseKey { get; init; }

    /// <summary>Key of the form; a second copy changes nothing.</summary>
    public required Guid Key { get; init; }

    public required int Version { get; init; }

    public required AdmissionStepKind Kind { get; init; }

    public required DateOnly Day { get; init; }

    public DateOnly? SecondDay { get; init; }

    public int? Period { get; init; }

    public AdmissionVerdict Verdict { get; init; }

    public string? By { get; init; }

    public string? Text { get; init; }

    public string? Inside { get; init; }

    public string? Outside { get; init; }

    public string? Paper { get; init; }

    public string? FormNumber { get; init; }

    public int? Hours { get; init; }

    public int? Due { get; init; }

    public int? Attended { get; init; }

    public int? VotesFor { get; init; }

    public int? VotesAgainst { get; init; }

    public int? VotesAbstained { get; init; }

    public int? Choice { get; init; }

    public IReadOnlyCollection<int> Ticks { get; init; } = [];

    public IReadOnlyList<NamedPerson> People { get; init; } = [];

    public bool Ticked(int index) => Ticks.Contains(index);
}
