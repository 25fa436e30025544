using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations.Profiles;

/// <summary>Keeps how an organisation is reached: the letter of introduction prints it.</summary>
public sealed partial class ProfileService(PartyBuildingDbContext db, LedgerTransaction ledger, OrganisationDesk desk)
{
    public const int LongestAddress = 120;
    public const int LongestNumber = 40;

    public Task<Outcome<Guid>> SaveContactAsync(SaveContact input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenStandingAsync(input.OrganisationKey, context, cancel);
                if (!opened.IsOk)
                    return Outcome<Guid>.From(opened);
                var organisation = opened.Value!;
                var profile = await db.Set<OrganisationProfile>().SingleOrDefaultAsync(p => p.OrganisationId == organisation.Id, cancel);
                if (profile?.Version != input.Version)
                    return Outcome<Guid>.Conflict($"{organisation.Name}的联系方式刚被别人修改过，请核对最新内容后再提交。");
                var findings = Check(input).ToList();
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                if (profile is null)
                    db.Add(profile = new OrganisationProfile { OrganisationId = organisation.Id });
                (profile.Address, profile.Postcode) = (ChineseText.OrNull(input.Address), ChineseText.OrNull(input.Postcode));
                (profile.Telephone, profile.Fax) = (ChineseText.OrNull(input.Telephone), ChineseText.OrNull(input.Fax));
                desk.Record(context, "organisation.contact-changed", organisation, $"修改{organisation.Name}的联系方式", no);
                return Outcome<Guid>.Ok(input.OrganisationKey);
            },
            cancel);

    /// <summary>
    /// Notes whether an organisation has a seal, inside another command's transaction. Without one the name must be the
    /// composed one, so that what is saved is what was shown.
    /// </summary>
    /// <returns>Why not; null when noted.</returns>
    internal async Task<Finding?> NoteSealAsync(int organisationId, bool hasSeal, string? name, OrganisationKind kind, CancellationToken cancel)
    {
        var profile = await db.Set<OrganisationProfile>().SingleOrDefaultAsync(p => p.OrganisationId == organisationId, cancel);
        if (!hasSeal)
        {
            var unit = await new ProfileQueries(db).UnitAsync(organisationId, cancel);
            if (unit is null)
                return ProfileFindings.NoUnit();
            var composed = OrganisationName.Compose(unit, kind);
            if (ChineseText.Clean(name) != composed)
                return ProfileFindings.Composed(composed);
        }

        if (profile is null && !hasSeal)
            db.Add(new OrganisationProfile { OrganisationId = organisationId, HasSeal = false });
        else if (profile is not null)
            profile.HasSeal = hasSeal;
        return null;
    }

    private static IEnumerable<Finding> Check(SaveContact input)
    {
        if (ChineseText.OrNull(input.Address)?.Length > LongestAddress)
            yield return ProfileFindings.TooLong("通讯地址", LongestAddress, nameof(input.Address));
        if (ChineseText.OrNull(input.Postcode) is { } postcode && !PostcodePattern().IsMatch(postcode))
            yield return ProfileFindings.Postcode();
        if (ChineseText.OrNull(input.Telephone) is { } telephone && !NumberPattern().IsMatch(telephone))
            yield return ProfileFindings.Telephone(nameof(input.Telephone));
        if (ChineseText.OrNull(input.Fax) is { } fax && !NumberPattern().IsMatch(fax))
            yield return ProfileFindings.Telephone(nameof(input.Fax));
    }

    [GeneratedRegex("^[0-9]{6}$", RegexOptions.None, 100)]
    private static partial Regex PostcodePattern();

    [GeneratedRegex("^[0-9()+\\- ]{3,40}$", RegexOptions.None, 100)]
    private static partial Regex NumberPattern();
}
