namespace PartyBuilding.Core.Cadres.Layouts;

/// <summary>The approval form laid out on its two pages, for paper and screen alike.</summary>
public sealed record PrintedForm(string Name, FormPage First, FormPage Second, byte[]? Photo);
