namespace PartyBuilding.Web.Features.Cadres;

/// <summary>One person of a roster with photos.</summary>
public sealed record PhotoCard(Guid CadreKey, string Name, bool HasPhoto, params IReadOnlyList<string> Lines);
