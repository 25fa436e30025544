using PartyBuilding.Core.Reserve.Rounds;

namespace PartyBuilding.Core.Reserve.Candidates;

/// <summary>Somebody about to be fixed as a candidate for investigation.</summary>
public sealed record ChoiceFacts(
    string Name, bool HasApplied, DateOnly? ConsultedOn, bool? Consents, DateOnly? FormOn, DateOnly? MeetingOn, DateOnly On, SelectionBasis Basis, DateOnly? CommunicatedOn);
