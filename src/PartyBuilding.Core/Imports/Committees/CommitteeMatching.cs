using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Imports.Committees;

/// <summary>Finds which organisation, which post and which member a row is about.</summary>
public sealed class CommitteeMatching(PartyBuildingDbContext db, CommitteePeople people, IdNumberVault vault)
{
    internal static void Organisation(CommitteeEntry entry, OrganisationRegister register)
    {
        var text = entry.Row.Organisation;
        if (text.Length == 0)
            return;
        var found = register.ByCode(ChineseText.SearchKey(text)) is { } numbered ? [numbered] : register.Named(text);
        if (found.Count == 1)
            entry.Organisation = found[0];
        else if (found.Count > 1)
            entry.Found.Reject(CommitteeColumns.Organisation, "IMP-BRANCH-TWICE", $"您的管理范围内有 {found.Count} 个“{text}”。", $"改写组织编号，例如 {found[0].Code}。");
        else
            entry.Found.Reject(CommitteeColumns.Organisation, "COM-ORGANISATION", $"找不到党组织“{text}”，或它不在您的管理范围内。", "改写名册里的全称或组织编号。");
    }

    /// <summary>The post of a term that is there already, else the member on the books.</summary>
    internal async Task PeopleAsync(IReadOnlyList<CommitteeEntry> group, CommitteeTerm? term, CommandContext context, CancellationToken cancel)
    {
        var posts = term is null ? [] : await db.Set<CommitteeMember>().AsNoTracking().Include(m => m.Person)
            .Where(m => m.TermId == term.Id && m.SupersededNo == Recorded.Current).OrderBy(m => m.Id).ToListAsync(cancel);
        foreach (var entry in group.Where(e => e.Row.Name.Length > 0))
        {
            var key = await KeyAsync(entry, cancel);
            var own = posts.Where(p => p.Post == entry.Row.Post && (key is { } given ? p.Person!.PublicId == given : p.Person!.Name == entry.Row.Name)).ToList();
            // One who held a post twice is told by the day on which it began.
            entry.Known = own.Count > 1 ? own.FirstOrDefault(p => p.ValidFrom == entry.From) ?? own[0] : own.FirstOrDefault();
            if (entry.Known is { } known)
                (entry.PersonKey, _) = (known.Person!.PublicId, posts.Remove(known));
            else
                await MemberAsync(entry, key, context, cancel);
        }

        foreach (var twice in group.Where(e => e is { Known: null } && e.PersonKey != Guid.Empty).GroupBy(e => (e.PersonKey, e.From)).Where(g => g.Count() > 1))
        {
            foreach (var again in twice.Skip(1))
                again.Found.Reject(CommitteeColumns.Name, "COM-TWICE", $"与第 {twice.First().Row.Line} 行是同一个人、同一天任职。", "每人只填一个职务，分工写在“分工”里。");
        }
    }

    private async Task<Guid?> KeyAsync(CommitteeEntry entry, CancellationToken cancel)
    {
        if (entry.Row.Record is { } record)
            return record;
        if (entry.Row.IdNumber is not { } number || await vault.FindPersonAsync(number, cancel) is not { } holder)
            return null;
        return await db.People.Where(p => p.Id == holder.PersonId).Select(p => (Guid?)p.PublicId).SingleOrDefaultAsync(cancel);
    }

    private async Task MemberAsync(CommitteeEntry entry, Guid? key, CommandContext context, CancellationToken cancel)
    {
        if (entry.Found.IsFaulty(CommitteeColumns.IdNumber) || entry.Found.IsFaulty(CommitteeColumns.Record))
            return;
        var (path, name) = (entry.Organisation!.Path, entry.Row.Name);
        var byNumber = entry.Row.Record is not null || entry.Row.IdNumber is not null;
        var found = !byNumber ? await people.NamedAsync(name, path, context.Scope, cancel)
            : key is { } given ? await people.ByKeyAsync([given], path, context.Scope, cancel) : [];
        if (found.Count == 0)
            entry.Found.Reject(CommitteeColumns.Name, "COM-PERSON", $"名册里找不到{name}，或不在您的管理范围内。", "核对姓名；还没有入册的，先导入党员名册。");
        else if (found.Count > 1)
            entry.Found.Reject(CommitteeColumns.Name, "IMP-PERSON-TWICE", $"有 {found.Count} 名同名党员（{string.Join('、', found.Take(3).Select(p => p.Branch))}）。", "补上公民身份号码，或从党员名册的导出里复制记录标识。");
        else if (found[0].Name != name)
            entry.Found.Reject(CommitteeColumns.Name, "IMP-PERSON-NAME", $"号码或记录标识属于{found[0].Name}，与姓名不符。", "对照证件改正其中一项。");
        else
            entry.PersonKey = found[0].Key;
    }
}
