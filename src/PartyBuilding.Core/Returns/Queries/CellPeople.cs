namespace PartyBuilding.Core.Returns.Queries;

/// <summary>One page of the people behind a figure.</summary>
public sealed record CellPeople(int Total, int Page, int PageSize, IReadOnlyList<CellPerson> People);
