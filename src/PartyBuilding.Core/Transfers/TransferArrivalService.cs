using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Transfers;

/// <summary>区外转入: the arrival and the case that owes its receipt are one command.</summary>
public sealed class TransferArrivalService(
    PartyBuildingDbContext db, LedgerTransaction ledger, MemberArrivalService arrivals, TransferDesk desk, RuleBook rules)
{
    /// <returns>Public key of the person.</returns>
    public Task<Outcome<Guid>> ArriveAsync(RecordArrival input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var number = ChineseText.Clean(input.LetterNumber);
                if (number.Length is 0 or > 40)
                    return Outcome<Guid>.Refused(TransferFindings.LetterNumber());
                if (input.DuesPaidTo is { } dues && !DuesMonth.IsOne(dues))
                    return Outcome<Guid>.Refused(TransferFindings.DuesMonth());
                var arrived = await arrivals.ArriveWithinAsync(input.Member, RuleOccasion.Record, context, no, cancel);
                // A second copy of the form finds the person and adds nothing.
                if (!arrived.IsOk || db.MembershipSpells.Local.SingleOrDefault() is not { } spell)
                    return arrived;
                var person = db.People.Local.Single(p => p.Id == spell.PersonId);
                var branch = db.Organisations.Local.Single(o => o.Id == spell.BranchId);
                var made = New(input, number, spell, branch, context);
                (made.MovedNo, made.ReceiptDueOn) = (no, ReceiptDue.Of(await rules.CurrentAsync(cancel), input.Member.ArrivedOn));
                db.Add(made);
                await desk.RecordAsync(
                    context, made, "transfer.arrived", $"凭介绍信 {number} 由{made.OutsideName}转入{branch.Name}，{made.AcceptedOn:yyyy-MM-dd} 起", no, cancel);
                return Outcome<Guid>.Ok(person.PublicId, arrived.Findings);
            },
            cancel);

    private static TransferCase New(RecordArrival input, string number, MembershipSpell spell, Organisation branch, CommandContext context) => new()
    {
        PublicId = PublicKey.New(context.At),
        BatchKey = input.Member.Key ?? PublicKey.New(context.At),
        Kind = TransferKind.In,
        Status = TransferStatus.Accepted,
        PersonId = spell.PersonId,
        SpellId = spell.Id,
        ToBranchId = branch.Id,
        ToCommitteeId = TransferDestinations.CommitteeOf(branch.Path),
        OutsideName = ChineseText.Clean(input.Member.OutsideName),
        OutsideNumber = number,
        Reason = input.Reason,
        DuesPaidTo = input.DuesPaidTo,
        AppliedOn = context.Today,
        AcceptedOn = input.Member.ArrivedOn,
    };
}
