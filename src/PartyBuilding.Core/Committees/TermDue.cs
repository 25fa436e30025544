using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Committees;

/// <summary>An organisation and when its next election is due.</summary>
/// <param name="AwaitReply">Secretaries and deputies elected and not yet approved.</param>
/// <param name="Remind">Asks the rules; most readers only count stages, so it waits until somebody reads on.</param>
public sealed record TermDue(
    Guid OrganisationKey, string Name, OrganisationKind Kind, string? Superior, DateOnly? DueOn, bool IsExtended, int AwaitReply, TermStage Stage,
    Lazy<IReadOnlyList<string>> Remind)
{
    /// <summary>What the rules have to say about it today, in Chinese.</summary>
    public IReadOnlyList<string> Reminders => Remind.Value;
}
