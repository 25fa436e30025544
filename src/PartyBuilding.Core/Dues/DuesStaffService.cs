using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Dues;

/// <summary>Who does the dues work of an organisation, and the account it is kept on (手册2008 L1916, L1925-1927).</summary>
public sealed class DuesStaffService(PartyBuildingDbContext db, LedgerTransaction ledger, DuesDesk desk, MemberDesk members, RuleBook rules)
{
    public Task<Outcome<Guid>> AppointAsync(AppointDuesOfficer input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await members.OrganisationAsync(input.UnitKey, context, cancel);
                if (opened.Value is not { } unit)
                    return Outcome<Guid>.From(opened);
                if (await db.Set<DuesOfficer>().AnyAsync(o => o.Key == input.Key && o.OrganisationId == unit.Id, cancel))
                    return Outcome<Guid>.Ok(input.UnitKey);
                var findings = new List<Finding>();
                if (!Enum.IsDefined(input.Post))
                    findings.Add(DuesFindings.Missing("岗位", nameof(input.Post)));
                // A member of the organisation itself or of one below it.
                var person = await db.MembershipSpells.Where(s => s.Person!.PublicId == input.PersonKey)
                    .Join(db.Organisations.In(OrgScope.Of(unit.Path)), s => s.BranchId, o => o.Id, (s, o) => s.Person).SingleOrDefaultAsync(cancel);
                if (person is null)
                    findings.Add(DuesFindings.UnknownMember(nameof(input.PersonKey)));
                if (input.FromOn > context.Today)
                    findings.Add(DuesFindings.Day("任职日期", context.Today, nameof(input.FromOn)));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var there = await db.Set<DuesOfficer>().Where(o => o.OrganisationId == unit.Id && o.SupersededNo == Recorded.Current && o.ToOn > input.FromOn).ToListAsync(cancel);
                if (there.Exists(o => o.Post == input.Post))
                    findings.Add(DuesFindings.Held(DuesWords.Posts[input.Post]));
                DuesPost? opposite = input.Post switch { DuesPost.Accountant => DuesPost.Cashier, DuesPost.Cashier => DuesPost.Accountant, _ => null };
                var other = there.Exists(o => o.PersonId == person!.Id && o.Post == opposite) ? opposite : null;
                findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(
                    DuesBookChecks.Officer, new OfficerFacts(input.Post, input.TrainedOn, input.FromOn, other), input.FromOn, RuleOccasion.Decision).Blocking);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                db.Add(new DuesOfficer
                {
                    Key = input.Key, OrganisationId = unit.Id, PersonId = person!.Id, Post = input.Post, TrainedOn = input.TrainedOn, FromOn = input.FromOn, RecordedNo = no,
                });
                desk.Record(context, "dues.officer-appointed", input.Key, unit.Path, $"{person.Name}任{DuesWords.Posts[input.Post]}，{input.FromOn:yyyy-MM-dd} 起", no);
                return Outcome<Guid>.Ok(input.UnitKey);
            },
            cancel);

    /// <param name="on">First day no longer in post.</param>
    public Task<Outcome<Guid>> EndAsync(Guid unitKey, Guid officerKey, DateOnly on, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await members.OrganisationAsync(unitKey, context, cancel);
                if (opened.Value is not { } unit)
                    return Outcome<Guid>.From(opened);
                if (await db.Set<DuesOfficer>().Include(o => o.Person).SingleOrDefaultAsync(
                        o => o.Key == officerKey && o.OrganisationId == unit.Id && o.SupersededNo == Recorded.Current, cancel) is not { } row)
                    return Outcome<Guid>.NotFound();
                if (row.ToOn != Recorded.Open)
                    return Outcome<Guid>.Ok(unitKey);
                if (on > context.Today)
                    return Outcome<Guid>.Refused(DuesFindings.Day("卸任日期", context.Today, "On"));
                if (on <= row.FromOn)
                    return Outcome<Guid>.Refused(DuesFindings.Days("卸任日期", $"任职次日 {row.FromOn.AddDays(1):yyyy-MM-dd}", "On"));
                var next = row.Next(no);
                next.ToOn = on;
                db.Add(next);
                desk.Record(context, "dues.officer-ended", row.Key, unit.Path, $"{row.Person!.Name}不再任{DuesWords.Posts[row.Post]}", no);
                return Outcome<Guid>.Ok(unitKey);
            },
            cancel);

    public Task<Outcome<Guid>> SetAccountAsync(SetDuesAccount input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await members.OrganisationAsync(input.UnitKey, context, cancel);
                if (opened.Value is not { } unit)
                    return Outcome<Guid>.From(opened);
                if (await db.Set<DuesAccount>().AnyAsync(a => a.Key == input.Key && a.OrganisationId == unit.Id, cancel))
                    return Outcome<Guid>.Ok(input.UnitKey);
                var (bank, number) = (ChineseText.Clean(input.Bank), ChineseText.Normalise(input.Number).Replace(" ", "", StringComparison.Ordinal));
                var findings = (await rules.CurrentAsync(cancel)).Evaluate(
                    DuesBookChecks.Account, new AccountFacts(input.IsDuesOnly, input.IsDesignatedBank), input.OpenedOn, RuleOccasion.Decision).Blocking.ToList();
                if (bank.Length is 0 or > 80)
                    findings.Add(DuesFindings.Missing("开户银行（80 字以内）", nameof(input.Bank)));
                if (number.Length is 0 or > 40 || !number.All(char.IsAsciiLetterOrDigit))
                    findings.Add(DuesFindings.Missing("账号（数字或字母，40 位以内）", nameof(input.Number)));
                if (input.OpenedOn > context.Today)
                    findings.Add(DuesFindings.Day("开户日期", context.Today, nameof(input.OpenedOn)));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                foreach (var old in await db.Set<DuesAccount>().Where(a => a.OrganisationId == unit.Id && a.SupersededNo == Recorded.Current).ToListAsync(cancel))
                    old.Supersede(no);
                db.Add(new DuesAccount { Key = input.Key, OrganisationId = unit.Id, Bank = bank, Number = number, OpenedOn = input.OpenedOn, RecordedNo = no });
                desk.Record(context, "dues.account-set", input.Key, unit.Path, $"登记党费专户（{bank}）", no);
                return Outcome<Guid>.Ok(input.UnitKey);
            },
            cancel);
}
