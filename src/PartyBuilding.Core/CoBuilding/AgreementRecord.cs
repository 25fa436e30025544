using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.CoBuilding;

/// <summary>An agreement with its parties and what they did together.</summary>
public sealed record AgreementRecord(
    Guid Key, long Version, Guid OrganisationKey, string Organisation, string Title, DateOnly SignedOn, string? Mechanisms, bool MonthlyHighlight, bool QuarterlyKeyWork,
    DateOnly? EndedOn, string? EndNote)
{
    /// <summary>The keeper of the record is the first.</summary>
    public IReadOnlyList<AgreementPartyRow> Parties { get; init; } = [];

    public IReadOnlyList<JointActivityRow> Activities { get; init; } = [];

    /// <summary>Months without a highlight and quarters without key work, of the last twelve months.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    public IReadOnlyList<ServiceHistoryRow> History { get; init; } = [];

    public int Members => Parties.Sum(p => p.Members);

    /// <summary>The other parties as the form takes them.</summary>
    public string Others => AgreementParties.Text(Parties.Skip(1));
}
