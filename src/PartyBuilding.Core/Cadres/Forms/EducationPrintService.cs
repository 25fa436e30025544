using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members.Sets;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Forms;

/// <summary>Chooses which rows of 学历学位 stand on the form; a change supersedes.</summary>
public sealed class EducationPrintService(PartyBuildingDbContext db, LedgerTransaction ledger, CadreDesk desk, InfoRowWriter rows)
{
    private static readonly InfoSet Set = CadreSets.Find("education")!;

    /// <returns>Key of the cadre.</returns>
    public Task<Outcome<Guid>> ChooseAsync(ChooseEducation input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.CadreKey, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                var known = (await rows.RowsAsync(open.Person.Id, Set, cancel)).Select(r => new SetRowView(r.Key, InfoRowWriter.ValuesOf(r))).ToList();
                var wrong = input.Chosen.Where(c => c.Value != Guid.Empty && EducationPrint.Candidates(c.Key, known).All(r => r.Key != c.Value)).Select(c => (EducationSlot?)c.Key).FirstOrDefault();
                if (wrong is { } slot)
                    return Outcome<Guid>.Refused(new Finding("CADRE-EDUCATION", RuleForce.Must, "选中的学历学位已不在这一栏可选的范围内。", $"Chosen[{slot}]", "请重新选择。"));
                var old = await db.Set<PrintedEducation>().Where(p => p.CadreId == open.Cadre.Id && p.SupersededNo == Recorded.Current).ToListAsync(cancel);
                foreach (var place in Enum.GetValues<EducationSlot>())
                    Write(open.Cadre.Id, place, old.Find(p => p.Slot == place), input.Chosen.TryGetValue(place, out var row) ? row : null, no);
                desk.Record(context, "cadre.education-print-chosen", open, $"选定任免审批表上的学历学位，手工选定 {input.Chosen.Count} 栏", no);
                return Outcome<Guid>.Ok(input.CadreKey);
            },
            cancel);

    private void Write(int cadreId, EducationSlot slot, PrintedEducation? old, Guid? chosen, long no)
    {
        if (old is null ? chosen is null : chosen is not null && (old.RowKey ?? Guid.Empty) == chosen)
            return;
        old?.Supersede(no);
        if (chosen is { } row)
            db.Add(new PrintedEducation { CadreId = cadreId, Slot = slot, RowKey = row == Guid.Empty ? null : row, RecordedNo = no });
    }
}
