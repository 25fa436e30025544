using PartyBuilding.Core.Admissions.Steps;

namespace PartyBuilding.Core.Admissions.Reading;

/// <summary>At which level the reader stands, and on which day.</summary>
internal sealed record AdmissionReach(AdmissionSide Level, DateOnly Today);
