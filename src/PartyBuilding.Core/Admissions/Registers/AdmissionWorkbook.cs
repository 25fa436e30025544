using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Admissions.Registers;

/// <summary>The register of applicants, activists and candidates as a workbook; making one is an event.</summary>
public sealed class AdmissionWorkbook(PartyBuildingDbContext db, LedgerTransaction ledger, AdmissionRegister register, CodeTableStore codes, EventLog events)
{
    private const string Title = "入党申请人、积极分子、发展对象名册";

    /// <param name="output">Written once from start to end.</param>
    /// <returns>Name for the file.</returns>
    public Task<Outcome<string>> WriteAsync(Guid? organisation, DateOnly on, Stream output, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<string>(
            async no =>
            {
                if (!context.Actor.May(Permission.ExportMembers))
                    return Outcome<string>.Forbidden();
                var unit = await db.Organisations.AsNoTracking().In(context.Scope)
                    .Where(o => organisation == null || o.PublicId == organisation).OrderBy(o => o.Path).FirstOrDefaultAsync(cancel);
                if (unit is null || await register.StreamAsync(organisation, context.Scope, on, cancel) is not { } rows)
                    return Outcome<string>.NotFound();
                var day = on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                await RosterWriter.WriteAsync(
                    output, "名册", Columns(await codes.CurrentAsync(cancel), on), rows,
                    new WorkbookCover(Title, $"{context.Actor.Name}（{context.Actor.Role}）", context.At, [new("单位", unit.Name), new("日期", day)]),
                    new WorkbookIdentity("admissions", "1", day, unit.Code, unit.Name, context.At), cancel);
                events.Add(context, "admission.exported", new EventSubject(EventSubject.Organisation, unit.PublicId, unit.Path), $"导出{Title}", recordedNo: no);
                return Outcome<string>.Ok($"{unit.Name}{Title}{day}.xlsx");
            },
            cancel);

    private static List<RosterColumn<RegisterRow>> Columns(CodeTableCatalogue catalogue, DateOnly on) =>
    [
        RosterColumn<RegisterRow>.Text("姓名", 12, r => r.Name),
        RosterColumn<RegisterRow>.Text("性别", 6, r => catalogue.Name(CodeStandards.Sex, r.SexCode, on)),
        RosterColumn<RegisterRow>.Date("出生日期", r => r.BirthDate),
        RosterColumn<RegisterRow>.Text("民族", 10, r => catalogue.Name(CodeStandards.Ethnicity, r.EthnicityCode, on)),
        RosterColumn<RegisterRow>.Text("学历", 16, r => catalogue.Name(CodeStandards.Education, r.EducationCode, on)),
        RosterColumn<RegisterRow>.Text("社会阶层", 22, r => AdmissionWords.Strata[r.Stratum]),
        RosterColumn<RegisterRow>.Text("支部", 32, r => r.Branch),
        RosterColumn<RegisterRow>.Text("阶段", 14, r => AdmissionWords.Stage(r.Stage)),
        RosterColumn<RegisterRow>.Date("本阶段起", r => r.Since),
        RosterColumn<RegisterRow>.Date("申请日期", r => r.AppliedOn),
        RosterColumn<RegisterRow>.Key(r => r.Key),
    ];
}
