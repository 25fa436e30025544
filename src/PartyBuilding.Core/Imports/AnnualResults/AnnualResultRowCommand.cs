using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Assessments.Results;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Kinds;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Imports.AnnualResults;

/// <summary>Puts one row onto the record, the way a round does; a year that has another result already is refused.</summary>
public sealed class AnnualResultRowCommand(PartyBuildingDbContext db, LedgerTransaction ledger, AnnualResultRows results, RuleBook rules, EventLog events)
{
    internal async Task RunAsync(AnnualResultEntry entry, CodeTableCatalogue codes, CommandContext context, SheetPass pass, CancellationToken cancel)
    {
        var (row, cadre) = (entry.Row, entry.Cadre!);
        var (year, result) = (row.Year!.Value, row.Result!);
        if (await results.FindAsync(cadre.PersonId, year, cancel) is { } known)
        {
            entry.IsSame = known[AnnualResultRows.Result] == result && (row.Note is null || known.GetValueOrDefault(AnnualResultRows.Note) == row.Note);
            if (!entry.IsSame)
                Refuse(entry, Words(known[AnnualResultRows.Result]), Words(result), await rules.CurrentAsync(cancel), context);
            return;
        }

        if (entry.Found.Rejects)
            return;
        await ledger.RunAsync<bool>(
            async no =>
            {
                await results.PutAsync(cadre.PersonId, year, result, row.Note, no, cancel);
                db.Entry(cadre).State = EntityState.Modified;
                events.Add(
                    context, "assessment.result-imported", new EventSubject(EventSubject.Cadre, cadre.PublicId, cadre.Organisation!.Path), $"{year} 年度考核：{Words(result)}", recordedNo: no);
                return Outcome<bool>.Ok(true);
            },
            cancel);
        pass.Note(row.Line, cadre.Id, created: true);

        string Words(string code) => codes.Name(CodeStandards.Assessment, code, context.Today) ?? code;
    }

    private static void Refuse(AnnualResultEntry entry, string known, string given, RuleCatalogue rules, CommandContext context)
    {
        var facts = new SecondResultFacts(entry.Row.Year!.Value, known, given, AnnualResultColumns.Result);
        entry.Found.Add(rules.Evaluate(ResultChecks.Second, facts, context.Today, RuleOccasion.Decision));
    }
}
