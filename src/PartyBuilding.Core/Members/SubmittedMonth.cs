using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Members;

/// <summary>
/// An organisation's month that no movement may post to any more, because its return has been submitted or its period
/// locked. Returns put the row in on submit and take it out on withdrawal, send-back and re-opening.
/// </summary>
public sealed class SubmittedMonth
{
    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    /// <summary>yyyyMM.</summary>
    public required int Month { get; init; }
}
