using PartyBuilding.Core.Common;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Members;

/// <summary>
/// Completes the ID number of somebody who came without one; that is everybody's who manages the member. A number that is
/// there is corrected only by those above the branch.
/// </summary>
public sealed class MemberIdNumberService(LedgerTransaction ledger, MemberDesk desk, IdNumberVault vault)
{
    public Task<Outcome<Guid>> SetAsync(SetIdNumber input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.PersonKey, input.Version, context, cancel);
                if (opened.Value is not { } member)
                    return Outcome<Guid>.From(opened);
                var known = await vault.MaskAsync(member.Person.Id, cancel);
                if (known?.Text is not null && !MemberEditing.MayDecide(member.Branch.Path, context))
                    return Outcome<Guid>.Forbidden();
                if (known?.Text is not null && string.IsNullOrWhiteSpace(context.Reason))
                    return Outcome<Guid>.Refused(MemberFindings.Missing("更正原因", nameof(context.Reason)));
                if ((await vault.FindAsync(input.Number, cancel)).Any(h => h.PersonId != member.Person.Id))
                    return Outcome<Guid>.Refused(IdNumberVault.Duplicate());
                if (Contradiction(member.Person, input.Number) is { } finding)
                    return Outcome<Guid>.Refused(finding);
                var set = await vault.SetAsync(member.Person, input.Number, verified: true, cancel);
                if (!set.IsOk)
                    return Outcome<Guid>.From(set);
                desk.Record(context, "member.id-number-set", member.Person, member.Branch, known?.Text is null ? "补录公民身份号码" : "更正公民身份号码", no);
                return Outcome<Guid>.Ok(input.PersonKey);
            },
            cancel);

    private static Finding? Contradiction(Person person, IdNumber number)
        => person.BirthDate is { } born && born != number.BirthDate
            ? new Finding("ID-BIRTH", RuleForce.Must, $"号码中的出生日期与登记的 {born:yyyy-MM-dd} 不一致。", "IdNumber", "请先核对号码；登记有误的，先更正出生日期。")
            : null;
}
