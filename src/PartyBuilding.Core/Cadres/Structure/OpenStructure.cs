using PartyBuilding.Core.Access;
using PartyBuilding.Core.Analysis.Dimensions;
using PartyBuilding.Core.Analysis.Tables;

namespace PartyBuilding.Core.Cadres.Structure;

/// <summary>A structure query that has been understood.</summary>
internal sealed record OpenStructure(string Place, CadreAnalysis Analysis, SubjectDay Day, OrgScope Within, DimensionDefinition? By, string Words);
