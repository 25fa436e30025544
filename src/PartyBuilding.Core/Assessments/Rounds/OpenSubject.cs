using PartyBuilding.Core.Assessments.Schemes;
using PartyBuilding.Core.Audit;

namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>A subject on which a command works.</summary>
public sealed record OpenSubject(RoundSubject Subject, AssessmentRound Round, AssessmentScheme Scheme, EventSubject Event);
