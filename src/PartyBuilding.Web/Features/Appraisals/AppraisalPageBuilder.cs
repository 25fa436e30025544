using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appraisals;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Appraisals;

/// <summary>Puts a round in the reader's scope and its choices onto a page.</summary>
public sealed class AppraisalPageBuilder(AppraisalQueries rounds, CodeTableStore codes, CurrentUser user, TimeProvider clock)
{
    /// <returns>Null when there is no such round in scope.</returns>
    public async Task<AppraisalPageModel?> OfAsync(Guid id, AppraisalForm? form, CancellationToken cancel)
    {
        if (await rounds.RecordAsync(id, user.Scope, cancel) is not { } record)
            return null;
        var entries = (await codes.CurrentAsync(cancel)).Entries(CodeStandards.AppraisalResult, new DateOnly(record.Year, 12, 31));
        return new AppraisalPageModel(
            record, form ?? new AppraisalForm { Version = record.Version, On = clock.Today() }, [.. entries.Select(e => new SelectListItem(e.Name, e.Code))],
            user.May(Permission.ManageMembers), user.May(Permission.ExportMembers), clock.Today());
    }
}
