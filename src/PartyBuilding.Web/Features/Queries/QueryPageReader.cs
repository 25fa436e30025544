using PartyBuilding.Core.Access;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Queries.Fields;
using PartyBuilding.Core.Queries.Lists;
using PartyBuilding.Core.Queries.Saved;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Queries;

/// <summary>Reads what the query page shows around a form.</summary>
public sealed class QueryPageReader(FieldCatalogue catalogue, QueryReader reader, QueryRunner runner, SavedQueries saved, PeopleLists lists, CurrentUser user)
{
    public async Task<QueryPageModel> PageAsync(QueryForm form, CancellationToken cancel)
    {
        if (form.SubmissionId == Guid.Empty)
            form.SubmissionId = Guid.CreateVersion7();
        if (form.Groups.Count == 0)
            form.Groups.Add(new QueryGroupForm());
        var chosen = await catalogue.ChosenAsync(form.Columns, cancel);
        form.Columns = [.. chosen.Select(c => c.Key)];
        var own = await lists.ListAsync(user.Actor, user.Scope, cancel);
        return new QueryPageModel(
            form, await catalogue.FieldsAsync(cancel), await reader.SourcesAsync(null, user.Scope, cancel), await catalogue.ColumnsAsync(cancel), chosen,
            await saved.ListAsync(user.Actor, user.Scope, cancel), [.. own.Where(l => l.IsOwn && !l.IsLocked)], user.May(Permission.ExportMembers))
        {
            Record = form.Saved is { } key ? await saved.FindAsync(key, user.Actor, user.Scope, cancel) : null,
        };
    }

    /// <summary>The page with the people a query finds.</summary>
    public async Task<QueryPageModel> ResultAsync(QueryForm form, ReadQuery query, int page, CancellationToken cancel)
        => await PageAsync(form, cancel) with { Read = query, Result = await runner.PageAsync(query, page, cancel) };

    /// <summary>The page after something was refused: with its people again, so that nothing ticked is lost.</summary>
    public async Task<QueryPageModel> AgainAsync(QueryForm form, MemberQuery query, CancellationToken cancel)
        => (await reader.ReadAsync(query, user.Scope, cancel)).Value is { } read
            ? await ResultAsync(form, read, 1, cancel)
            : await PageAsync(form, cancel);
}
