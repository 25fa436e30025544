using System.Net;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Tests.Security;

/// <summary>A session that ends in the middle of a form: what was sent is kept, encrypted, for the same account only.</summary>
public sealed class KeptFormTests(WebApp app) : IClassFixture<WebApp>
{
    private static readonly KeyValuePair<string, string>[] Typed =
        [new("Summary", "讨论了三件事 <b>"), new("__RequestVerificationToken", "t"), new("SubmissionId", "s")];

    [Fact]
    public async Task What_was_typed_is_kept_and_found_again_by_the_same_account_alone()
    {
        var (mine, other) = (await AccountAsync(), await AccountAsync());
        using var answer = await SendAsync(mine, Typed);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var key = KeyOf(answer, "/meetings/new?unit=3");

        using var scope = app.Services.CreateScope();
        var keeper = scope.ServiceProvider.GetRequiredService<FormKeeper>();
        var fields = (await keeper.FindAsync(mine, key, CancellationToken.None))!;
        fields.Keys.ShouldBe(["Summary"]);
        fields["Summary"].ShouldBe(["讨论了三件事 <b>"]);
        (await keeper.FindAsync(other, key, CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task The_database_holds_no_readable_text()
    {
        var account = await AccountAsync();
        using var answer = await SendAsync(account, [new("Summary", "plainly-visible-words")]);
        var row = await RowsAsync(account);
        var raw = System.Text.Encoding.UTF8.GetString(row.Single().Content);
        raw.ShouldNotContain("plainly-visible-words");
    }

    [Fact]
    public async Task A_form_with_a_password_is_never_kept()
    {
        var account = await AccountAsync();
        using var answer = await SendAsync(account, [new("NewPassword", "secret"), new("Name", "x")]);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await RowsAsync(account)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_that_is_too_large_is_not_kept()
    {
        var account = await AccountAsync();
        using var answer = await SendAsync(account, [new("Text", new string('x', (int)FormKeeper.LargestForm))]);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Nobody_can_fill_the_database_through_one_account()
    {
        var account = await AccountAsync();
        for (var i = 0; i < KeptForms.MostPerAccount + 3; i++)
            (await SendAsync(account, Typed)).Dispose();
        (await RowsAsync(account)).Count.ShouldBe(KeptForms.MostPerAccount);
    }

    [Fact]
    public async Task A_forged_cookie_keeps_nothing()
    {
        using var request = Form(Typed);
        request.Headers.Add("Cookie", $"{WhoCookie.Name}=1");
        using var answer = await app.Visitor().SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_kept_form_is_gone_after_half_an_hour()
    {
        var account = await AccountAsync();
        var clock = new FakeClock(new DateOnly(2026, 7, 5));
        using var scope = app.Services.CreateScope();
        var forms = new KeptForms(scope.ServiceProvider.GetRequiredService<PartyBuildingDbContext>(), clock);
        var key = await forms.KeepAsync(account, "/x", [1, 2, 3]);
        (await forms.FindAsync(account, key!.Value)).ShouldBe([1, 2, 3]);
        clock.Advance(KeptForms.Lifetime);
        (await forms.FindAsync(account, key.Value)).ShouldBeNull();
    }

    private async Task<HttpResponseMessage> SendAsync(int account, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var request = Form(fields);
        var protector = app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("PartyBuilding.Who").ToTimeLimitedDataProtector();
        request.Headers.Add("Cookie", $"{WhoCookie.Name}={protector.Protect($"{account}", TimeSpan.FromMinutes(5))}");
        return await app.Visitor().SendAsync(request);
    }

    private static HttpRequestMessage Form(IEnumerable<KeyValuePair<string, string>> fields)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/meetings/new", UriKind.Relative)) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Referrer = new Uri("http://localhost/meetings/new?unit=3&kept=old");
        return request;
    }

    private static Guid KeyOf(HttpResponseMessage answer, string page)
    {
        var query = QueryHelpers.ParseQuery(new Uri(new Uri("http://localhost"), answer.Headers.Location!).Query);
        var back = query["returnUrl"].ToString();
        back.ShouldStartWith(page + "&kept=");
        return Guid.Parse(QueryHelpers.ParseQuery(back.Split('?')[1])["kept"].ToString());
    }

    private async Task<int> AccountAsync()
    {
        using var scope = app.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PartyBuildingDbContext>();
        var account = new Account { PublicId = Guid.CreateVersion7(), DisplayName = "某人", UserName = $"u{Guid.NewGuid():N}" };
        db.Add(account);
        await db.SaveChangesAsync();
        return account.Id;
    }

    private async Task<List<KeptForm>> RowsAsync(int account)
    {
        using var scope = app.Services.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<PartyBuildingDbContext>().Set<KeptForm>().Where(x => x.AccountId == account).ToListAsync();
    }
}
