using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Profiles;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Organisations.Contact;

/// <summary>Address and numbers of an organisation; the letter of introduction prints them.</summary>
[Route("organisations/{id:guid}/contact")]
[Allow(Permission.ManageOrganisations)]
public sealed class ContactController(OrganisationQueries organisations, ProfileQueries profiles, ProfileService service, CurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel)
    {
        if (await organisations.RecordAsync(id, user.Scope, cancel) is not { ClosedOn: null } record)
            return NotFound();
        var now = await profiles.OfAsync(record.Id, cancel);
        return View(new ContactForm
        {
            Name = record.Name, Version = now.Version, Address = now.Address, Postcode = now.Postcode, Telephone = now.Telephone, Fax = now.Fax,
        });
    }

    [HttpPost("")]
    public async Task<IActionResult> Edit(Guid id, ContactForm form, CancellationToken cancel)
    {
        if (await organisations.RecordAsync(id, user.Scope, cancel) is not { ClosedOn: null } record)
            return NotFound();
        form.Name = record.Name;
        var outcome = await service.SaveContactAsync(
            new SaveContact(id, form.Version, form.Address, form.Postcode, form.Telephone, form.Fax), user.Command(), cancel);
        if (outcome.Kind == OutcomeKind.Conflict)
        {
            var latest = await profiles.OfAsync(record.Id, cancel);
            this.Renew(() => form.Version = latest.Version);
        }

        return this.Answer(
            outcome,
            "已保存联系方式。",
            () => RedirectToAction(nameof(OrganisationsController.Details), "Organisations", new { id }),
            () => View(form));
    }
}
