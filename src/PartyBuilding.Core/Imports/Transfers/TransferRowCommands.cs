using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Kinds;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Core.Imports.Transfers;

/// <summary>Carries a row out by the command of its form: an application, or a transfer written down from paper.</summary>
public sealed class TransferRowCommands(PartyBuildingDbContext db, SheetCommands commands, TransferRequestService requests, MemberTransferService paper)
{
    /// <summary>A row with a fault is carried out too, so that everything is told at once, and never stays.</summary>
    internal async Task CarryOutAsync(TransferEntry entry, bool onPaper, CommandContext context, SheetPass pass, CancellationToken cancel)
    {
        if (entry.IsKnown || entry.Member is not { } member || !entry.HasDestination)
            return;
        // The reason of the import itself must not be taken for one that lets a usual rule go.
        var own = context with { Reason = entry.Row.Note is { } note ? $"{note}（{context.Reason}）" : null };
        var record = member.SpellId;
        var findings = await commands.RowAsync(
            async () =>
            {
                var outcome = onPaper ? await WriteDownAsync(entry, member, own, cancel) : await requests.RequestAsync(Request(entry, member, own), own, cancel);
                if (outcome.IsOk && !onPaper)
                    record = await db.Set<TransferCase>().Where(t => t.PublicId == outcome.Value).Select(t => t.Id).SingleAsync(cancel);
                var faults = SheetCommands.Faults(
                    outcome, (nameof(RequestTransfer.PersonKeys), TransferColumns.Name), (nameof(RequestTransfer.ToCommitteeKey), TransferColumns.To));
                return faults.Count == 0 && entry.Found.Rejects ? [new Finding("IMP-FAULTY", RuleForce.May, "")] : faults;
            },
            cancel);
        if (findings.Count == 0)
            pass.Note(entry.Row.Line, record, created: true);
        foreach (var finding in findings.Where(f => f.RuleCode != "IMP-FAULTY"))
            entry.Found.Add(finding with { Field = string.IsNullOrEmpty(finding.Field) ? TransferColumns.Name : finding.Field }, rejects: true);
    }

    private static RequestTransfer Request(TransferEntry entry, MovingMember member, CommandContext context) => new()
    {
        Key = PublicKey.New(context.At),
        PersonKeys = [member.Key],
        ToBranchKey = entry.ToBranch?.PublicId,
        ToCommitteeKey = entry.ToCommittee?.Key,
        OutsideName = entry.Row.Outside,
        Reason = entry.Row.Reason ?? TransferReason.Other,
        Circumstance = entry.Row.Circumstance ?? TransferCircumstance.None,
        Tie = entry.Row.Tie ?? DestinationTie.None,
        RegisteredElsewhere = entry.Row.RegisteredElsewhere ?? false,
        Contact = entry.Row.Contact,
        DuesPaidTo = entry.Row.DuesPaidTo,
    };

    private async Task<Outcome<Guid>> WriteDownAsync(TransferEntry entry, MovingMember member, CommandContext context, CancellationToken cancel)
    {
        if (await db.Set<TransferCase>().AnyAsync(t => t.PersonId == member.PersonId && t.Status <= TransferStatus.InTransit, cancel))
            entry.Found.Add(TransferFindings.AlreadyOpen(member.Name) with { Field = TransferColumns.Name }, rejects: true);
        var (row, day) = (entry.Row, entry.Row.EffectiveOn ?? context.Today);
        return entry.ToBranch is { } branch
            ? await paper.TransferAsync(new TransferMember(member.Key, member.Version, branch.PublicId, day, row.PartyGroup, row.LetterNumber), context, cancel)
            : await paper.TransferOutAsync(new TransferMemberOut(member.Key, member.Version, day, row.Outside!, row.LetterNumber), context, cancel);
    }
}
