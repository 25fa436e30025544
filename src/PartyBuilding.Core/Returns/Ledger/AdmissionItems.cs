using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Admissions;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>People on their way into the Party at a month's end, by stage (手册2008 L1467-1489).</summary>
public sealed class AdmissionItems() : RegisterSet(
    Item("admission.applicants", "入党申请人", AdmissionStage.Applicant),
    Item("admission.activists", "入党积极分子", AdmissionStage.Activist),
    // A candidate stays one until admitted, whatever the committee is doing with the papers.
    Item("admission.candidates", "发展对象", AdmissionStage.Candidate, AdmissionStage.PreReview, AdmissionStage.Formalities))
{
    private static RegisterItem Item(string query, string words, params AdmissionStage[] stages)
        => new RegisterItem<AdmissionStanding>(
            query, RegisterRow.Admission,
            static (db, point) => db.Set<AdmissionStanding>().Include(s => s.Case).Include(s => s.Person)
                .Where(s => s.RecordedNo <= point.Number && point.Number < s.SupersededNo),
            point => Clauses(words, stages, point.Month.LastDay),
            static (branches, name) => s => branches.Contains(s.OrganisationId) && s.Person!.Name == name,
            s => new RegisterEntry { OrganisationId = s.OrganisationId, Key = s.Case!.PublicId, Name = s.Person!.Name, Amount = 1, On = s.ValidFrom });

    private static IReadOnlyList<RegisterClause<AdmissionStanding>> Clauses(string words, AdmissionStage[] stages, DateOnly day) =>
    [
        new("stage", $"阶段为{words}", s => stages.Contains(s.Stage), s => AdmissionWords.Stage(s.Stage)),
        new("since", $"{day:yyyy年M月d日}或以前进入", s => s.ValidFrom <= day, s => $"{s.ValidFrom:yyyy-MM-dd} 进入"),
        new("until", $"{day:yyyy年M月d日}仍在", s => s.ValidTo > day, s => $"{s.ValidTo:yyyy-MM-dd} 转入下一阶段或离开"),
    ];
}
