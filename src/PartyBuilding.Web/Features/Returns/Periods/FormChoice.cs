namespace PartyBuilding.Web.Features.Returns.Periods;

/// <summary>A published form that a period can be opened for.</summary>
public sealed record FormChoice(string Code, string Name);
