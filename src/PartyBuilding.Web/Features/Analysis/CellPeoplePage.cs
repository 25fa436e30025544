using PartyBuilding.Core.Queries;

namespace PartyBuilding.Web.Features.Analysis;

/// <summary>The members of a cell.</summary>
public sealed record CellPeoplePage(AnalysisForm Form, string? R, string? C, ReadQuery Read, QueryPage Result, bool MayExport)
{
    public string ExportHref => Form.Address("/statistics/analysis/people/export", ("r", R), ("c", C));
}
