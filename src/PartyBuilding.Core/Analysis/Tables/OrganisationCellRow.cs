using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Analysis.Tables;

/// <summary>An organisation behind a cell, under its name of the day.</summary>
public sealed record OrganisationCellRow(Guid Key, string Code, string Name, OrganisationKind Kind, string Path);
