namespace PartyBuilding.Core.Buildings;

/// <summary>A means of coverage.</summary>
/// <param name="Key">Made by the form: sent twice it is entered once.</param>
/// <param name="Branch">The branch, for the two kinds of branch.</param>
/// <param name="Point">The service point, for that kind.</param>
/// <param name="Enterprises">How many enterprises a joint branch joins.</param>
public sealed record AddMeans(Guid Key, Guid BuildingKey, MeansKind Kind, Guid? Branch, Guid? Point, int? Enterprises, bool Hosted, DateOnly From);
