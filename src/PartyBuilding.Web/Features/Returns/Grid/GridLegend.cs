namespace PartyBuilding.Web.Features.Returns.Grid;

/// <summary>One state of the legend.</summary>
/// <param name="Short">Sign and word as they stand in a cell.</param>
/// <param name="Title">What they stand for.</param>
/// <param name="State">Name of the filter in the address.</param>
public sealed record GridLegend(string Short, string Title, int Count, string State, string Class);
