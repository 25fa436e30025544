using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Cadres.Exchange;
using PartyBuilding.Core.Cadres.Forms;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres.Merging;

/// <summary>What else becomes of a file in the side tray: its person is registered as a cadre, or it is not used.</summary>
public sealed class FormTrayService(PartyBuildingDbContext db, LedgerTransaction ledger, EventLog events, FormDesk forms, IncomingFormFiles files, CadreService cadres)
{
    /// <summary>Registers the person of a file. The file goes on waiting, to be merged into the new record.</summary>
    /// <param name="input">Without a number and a reason for none, the number of the file is used.</param>
    /// <returns>Key of the cadre.</returns>
    public Task<Outcome<Guid>> RegisterAsync(Guid formKey, RegisterCadre input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async _ =>
            {
                if (!context.Actor.May(Permission.ManageCadres))
                    return Outcome<Guid>.Forbidden();
                if (await forms.FindAsync(formKey, context.Scope, cancel) is not { } form)
                    return Outcome<Guid>.NotFound();
                if (form.DecidedAt is not null)
                    return Outcome<Guid>.Refused(FormFindings.Decided(form));
                if (await forms.ReadAsync(form, cancel) is not { } theirs)
                    return Outcome<Guid>.Refused(FormFindings.Unreadable());
                var number = input.IdNumber ?? (string.IsNullOrEmpty(input.MissingIdReason) ? IdNumber.Read(theirs[FormElements.Number]).Number : null);
                if (number is null && string.IsNullOrEmpty(input.MissingIdReason))
                    return Outcome<Guid>.Refused(FormFindings.NoNumber());
                var registered = await cadres.RegisterAsync(input with { IdNumber = number }, context, cancel);
                if (!registered.IsOk)
                    return registered;
                form = (await forms.FindAsync(formKey, context.Scope, cancel))!;
                form.CadreId = await db.Set<Cadre>().Where(c => c.PublicId == registered.Value).Select(c => c.Id).SingleAsync(cancel);
                form.Match = FormMatch.Registered;
                return registered;
            },
            cancel);

    /// <summary>Nothing of the file is used.</summary>
    public Task<Outcome<Guid>> DismissAsync(Guid formKey, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageCadres))
                    return Outcome<Guid>.Forbidden();
                if (await forms.FindAsync(formKey, context.Scope, cancel) is not { } form)
                    return Outcome<Guid>.NotFound();
                if (form.Status == IncomingFormStatus.Dismissed && form.DecidedBy == context.Actor.Name)
                    return Outcome<Guid>.Ok(formKey);
                if (form.Status != IncomingFormStatus.Waiting)
                    return Outcome<Guid>.Refused(form.DecidedAt is null ? FormFindings.Unreadable() : FormFindings.Decided(form));
                if (string.IsNullOrWhiteSpace(context.Reason))
                    return Outcome<Guid>.Refused(FormFindings.Reason());
                form.Decide(IncomingFormStatus.Dismissed, context.At, context.Actor.Name, ChineseText.Clean(context.Reason));
                await files.DropAsync(form, cancel);
                var path = await db.Organisations.Where(o => o.Id == form.OrganisationId).Select(o => o.Path).SingleAsync(cancel);
                events.Add(context, "cadre-form.dismissed", new EventSubject(EventSubject.Cadre, form.PublicId, path), "一份任免审批表不采用", recordedNo: no);
                return Outcome<Guid>.Ok(formKey);
            },
            cancel);
}
