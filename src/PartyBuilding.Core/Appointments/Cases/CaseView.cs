using PartyBuilding.Core.Appointments.Votes;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>A case as a page shows it.</summary>
/// <param name="Approved">核定 of the level in the unit; null where none is recorded.</param>
/// <param name="Votes">In the latest recommendation, by cadre.</param>
/// <param name="CadreKeys">Of the records in the reader's scope, by cadre.</param>
/// <param name="Meetings">Not begun, of whoever decides.</param>
/// <param name="Hindrances">What keeps the next step from being taken.</param>
public sealed record CaseView(
    AppointmentCase Case, int? Approved, int Filled, IReadOnlyList<RecommendationView> Recommendations, IReadOnlyDictionary<int, int> Votes, IReadOnlyDictionary<int, Guid> CadreKeys,
    IReadOnlyList<MeetingRow> Meetings, int AssistingMonths, IReadOnlyList<Finding> Hindrances);
