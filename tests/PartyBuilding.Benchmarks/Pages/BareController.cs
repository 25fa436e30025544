using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Benchmarks.Districts;

namespace PartyBuilding.Benchmarks.Pages;

/// <summary>The bare pages: one hand-written query each, and a flat view.</summary>
[Route("bare")]
[AllowAnonymous]
public sealed class BareController : Controller
{
    private const string Members =
        """
        SELECT p.PublicId, p.Name, p.SexCode, p.BirthDate, p.EthnicityCode, p.EducationCode, s.JoinedOn, s.Standing, o.PublicId, o.Name
        FROM Person p CROSS JOIN MembershipSpell s ON s.PersonId = p.Id CROSS JOIN Organisation o ON o.Id = s.BranchId
        ORDER BY p.NameSort, p.Id LIMIT 50
        """;

    private const string Return =
        """
        SELECT i.Key, c.Value FROM UnitReturn r JOIN ReturnCell c ON c.ReturnId = r.Id JOIN ReturnFormItem i ON i.Id = c.ItemId
        WHERE r.PublicId = @id ORDER BY c.ItemId
        """;

    [HttpGet("members")]
    public IActionResult List([FromServices] IServiceProvider services)
    {
        var rows = new List<BareMember>(50);
        using var connection = services.GetRequiredService<District>().Open();
        connection.Read(Members, r => rows.Add(BareMember.Of(r)));
        return View("~/Pages/Members.cshtml", rows);
    }

    [HttpGet("returns/{id:guid}")]
    public IActionResult One(Guid id, [FromServices] IServiceProvider services)
    {
        var values = new Dictionary<string, long?>(StringComparer.Ordinal);
        using var connection = services.GetRequiredService<District>().Open();
        connection.Read(Return, r => values[r.GetString(0)] = r.IsDBNull(1) ? null : r.GetInt64(1), [("id", id.ToString().ToUpperInvariant())]);
        return View("~/Pages/Return.cshtml", new BareReturn(id, values));
    }
}
