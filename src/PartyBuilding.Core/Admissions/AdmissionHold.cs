using PartyBuilding.Core.Admissions.Procedure;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Admissions;

/// <summary>A case opened for a command.</summary>
public sealed record AdmissionHold(AdmissionCase Case, Person Person, Organisation Branch, AdmissionProgress Progress);
