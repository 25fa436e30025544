using System.Globalization;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Assessments.Rounds;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Assessments.Results;

/// <summary>The results of a year, compared, with everybody's and with who is due for a talk, as a workbook; making one is an event.</summary>
public sealed class ResultWorkbook(ResultQueries results, TalkQueries talks, ScopeHome home, AuditedWork audit)
{
    /// <returns>A file name.</returns>
    public async Task<Outcome<string>> WriteAsync(ResultQuery query, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ViewAssessments))
            return Outcome<string>.Forbidden();
        if (await home.FindAsync(context.Scope, cancel) is not { } unit)
            return Outcome<string>.NotFound();
        var summary = await results.SummaryAsync(query, context.Scope, context.Today, cancel);
        var lines = (await results.BehindAsync(summary.Query, ResultCell.All, context.Scope, cancel))!;
        var due = await talks.DueAsync(context.Scope, context.Today, cancel);
        var title = $"{summary.Query.Year} 年{AssessmentWords.Subjects[query.Subject]}{AssessmentWords.Kinds[query.Kind]}结果";
        var day = context.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        ReportWriter.Write(
            output,
            [
                ResultSheets.Names(lines, title, unit.Name), .. summary.Levels.Count == 0 ? [] : new[] { ResultSheets.Figures("按职务层次", summary, summary.Levels, title, unit.Name) },
                ResultSheets.Figures("按单位", summary, summary.Units, title, unit.Name), ResultSheets.Figures("按年度", summary, [.. summary.Years.Select(y => y.Line)], title, unit.Name, hasTotal: false),
                ResultSheets.Due(due, unit.Name, context.Today),
            ],
            new WorkbookCover(title, $"{context.Actor.Name}（{context.Actor.Role}）", context.At, [new("单位", unit.Name), new("日期", day)]),
            new WorkbookIdentity("assessment-results", "1", day, unit.Code, unit.Name, context.At));
        await audit.RecordAsync(context, "assessment.results-exported", new EventSubject(EventSubject.Organisation, unit.Key, unit.Path), $"导出{title}，{lines.Count} 个对象", cancel: cancel);
        return Outcome<string>.Ok($"{title}_{unit.Name}_{day}.xlsx");
    }
}
