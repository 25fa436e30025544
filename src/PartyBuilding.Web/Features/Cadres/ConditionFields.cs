namespace PartyBuilding.Web.Features.Cadres;

/// <summary>The fields of <see cref="CadreConditionForm"/> with their choices.</summary>
public sealed record ConditionFields(CadreConditionForm Form, CadreCodes Codes);
