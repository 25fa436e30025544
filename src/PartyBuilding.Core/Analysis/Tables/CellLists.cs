using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Analysis.Dimensions;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Queries;

namespace PartyBuilding.Core.Analysis.Tables;

/// <summary>Who or what is behind a cell; without a category the whole row, column or table.</summary>
public sealed class CellLists(PartyBuildingDbContext db, AnalysisReader reader, IEnumerable<SubjectAnalysis> subjects)
{
    /// <summary>The members of a cell, to be read by <see cref="QueryRunner"/> or exported.</summary>
    public async Task<Outcome<ReadQuery>> MembersAsync(AnalysisQuery query, string? row, string? column, OrgScope scope, CancellationToken cancel = default)
    {
        var opened = await reader.OpenAsync(query with { Subject = AnalysisSubject.Members }, scope, cancel);
        if (opened.Value is not { } open)
            return Outcome<ReadQuery>.From(opened);
        if (Cell(open, row, column) is not { } cell)
            return Outcome<ReadQuery>.NotFound();
        var people = subjects.OfType<MemberAnalysis>().Single().Cell(open.Now, cell);
        return Outcome<ReadQuery>.Ok(open.Now.People with { People = people, Words = Words(open, cell) });
    }

    public async Task<Outcome<OrganisationCell>> OrganisationsAsync(
        AnalysisQuery query, string? row, string? column, int page, OrgScope scope, CancellationToken cancel = default)
    {
        var opened = await reader.OpenAsync(query with { Subject = AnalysisSubject.Organisations }, scope, cancel);
        if (opened.Value is not { } open)
            return Outcome<OrganisationCell>.From(opened);
        if (Cell(open, row, column) is not { } cell)
            return Outcome<OrganisationCell>.NotFound();
        var found = subjects.OfType<OrganisationAnalysis>().Single().Cell(open.Now, cell);
        var total = await found.CountAsync(cancel);
        var at = Math.Clamp(page, 1, Math.Max(1, (total + OrganisationCell.Size - 1) / OrganisationCell.Size));
        var rows = await found.OrderBy(p => p.Path).Skip((at - 1) * OrganisationCell.Size).Take(OrganisationCell.Size)
            .Join(db.Organisations, p => p.OrganisationId, o => o.Id, (p, o) => new OrganisationCellRow(o.PublicId, o.Code, p.Name, p.Kind, p.Path)).ToListAsync(cancel);
        return Outcome<OrganisationCell>.Ok(new OrganisationCell([.. rows.OrderBy(r => r.Path, StringComparer.Ordinal)], at, total, open.Now.Day, Words(open, cell)));
    }

    private static List<AnalysisFilter>? Cell(OpenAnalysis open, string? row, string? column)
    {
        var cell = new List<AnalysisFilter>();
        if (!string.IsNullOrEmpty(row))
            cell.Add(new AnalysisFilter(open.Row, row));
        if (!string.IsNullOrEmpty(column) && open.Column is not null)
            cell.Add(new AnalysisFilter(open.Column, column));
        return cell.Exists(f => SubjectAnalysis.MapOf(f.Dimension, open.Now).Categories.All(c => c.Key != f.Category)) ? null : cell;
    }

    private static string Words(OpenAnalysis open, List<AnalysisFilter> cell)
        => string.Join("，并且 ", cell.Select(f => $"{f.Dimension.Name}为{SubjectAnalysis.MapOf(f.Dimension, open.Now).Categories.First(c => c.Key == f.Category).Name}").Prepend(open.Words));
}
