using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Documents;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Documents;

public sealed class AttachmentStoreTests : ServiceTest
{
    private static readonly Guid Owner = Guid.Parse("01987000-0000-7000-8000-000000000001");

    [Fact]
    public async Task A_file_comes_back_byte_for_byte_with_its_hash()
    {
        var owner = await OwnerAsync();
        var content = Pdf(AttachmentChunk.MaxBytes * 2 + 17);
        var added = await AddAsync(owner, "会议 记录.pdf", content);
        added.IsOk.ShouldBeTrue();

        var row = (await List(owner)).ShouldHaveSingleItem();
        row.FileName.ShouldBe("会议 记录.pdf");
        row.Size.ShouldBe(content.Length);
        row.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(content)));
        (await DownloadAsync(owner, added.Value, OrgScope.Everything())).ShouldBe(content);
        (await Read(db => db.Set<AttachmentChunk>().CountAsync())).ShouldBe(3);
        (await Read(db => db.BusinessEvents.OrderBy(e => e.Id).Select(e => e.Kind).ToListAsync())).Last().ShouldBe("attachment.added");
    }

    [Fact]
    public async Task The_same_file_sent_twice_is_kept_once()
    {
        var owner = await OwnerAsync();
        var first = await AddAsync(owner, "a.pdf", Pdf(100));
        (await AddAsync(owner, "b.pdf", Pdf(100))).Value.ShouldBe(first.Value);
        (await List(owner)).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("a.exe", 100, "不能上传这种文件")]
    [InlineData("a.docx", 100, "内容与扩展名不符")]
    [InlineData("a.pdf", 0, "空的")]
    [InlineData("a.pdf", 5000, "超过")]
    public async Task A_file_that_does_not_fit_is_refused_and_nothing_is_kept(string name, int size, string words)
    {
        var owner = await OwnerAsync();
        var refused = await AddAsync(owner, name, size == 0 ? [] : Pdf(size), maxBytes: 1000);
        refused.Kind.ShouldBe(OutcomeKind.Refused);
        var finding = refused.Findings.ShouldHaveSingleItem();
        finding.Field.ShouldBe("File");
        finding.Message.ShouldContain(words);
        (await Read(db => db.Set<Attachment>().CountAsync())).ShouldBe(0);
        (await Read(db => db.Set<AttachmentChunk>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Out_of_scope_there_is_nothing_to_add_list_open_or_withdraw()
    {
        var owner = await OwnerAsync();
        var key = (await AddAsync(owner, "a.pdf", Pdf(100))).Value;
        var elsewhere = OrgScope.Of("/00000099/");
        var context = Department() with { Scope = elsewhere };

        (await With<AttachmentStore, Outcome<Guid>>(s => s.AddAsync(new AddAttachment(owner, "b.pdf", new MemoryStream(Pdf(10))), context)))
            .Kind.ShouldBe(OutcomeKind.NotFound);
        (await With<AttachmentQueries, IReadOnlyList<AttachmentRow>>(q => q.ListAsync(owner, elsewhere))).ShouldBeEmpty();
        (await DownloadAsync(owner, key, elsewhere)).ShouldBeNull();
        (await With<AttachmentStore, Outcome>(s => s.WithdrawAsync(owner, key, context))).Kind.ShouldBe(OutcomeKind.NotFound);
    }

    [Fact]
    public async Task A_key_does_not_open_under_another_record()
    {
        var owner = await OwnerAsync();
        var key = (await AddAsync(owner, "a.pdf", Pdf(100))).Value;
        (await DownloadAsync(owner with { Key = Guid.Empty }, key, OrgScope.Everything())).ShouldBeNull();
        (await DownloadAsync(owner with { Kind = "person" }, key, OrgScope.Everything())).ShouldBeNull();
    }

    [Fact]
    public async Task A_withdrawn_file_is_gone_from_the_list_and_its_content_is_kept()
    {
        var owner = await OwnerAsync();
        var key = (await AddAsync(owner, "a.pdf", Pdf(100))).Value;
        (await With<AttachmentStore, Outcome>(s => s.WithdrawAsync(owner, key, Department("传错")))).IsOk.ShouldBeTrue();
        (await List(owner)).ShouldBeEmpty();
        (await DownloadAsync(owner, key, OrgScope.Everything())).ShouldBeNull();
        (await Read(db => db.Set<AttachmentChunk>().CountAsync())).ShouldBe(1);
    }

    [Theory]
    [InlineData(@"C:\资料\a.pdf", "a.pdf")]
    [InlineData("../../a.pdf", "a.pdf")]
    [InlineData("a<b>:c.pdf", "a_b__c.pdf")]
    public async Task A_file_name_keeps_no_path_and_nothing_a_file_system_refuses(string sent, string kept)
    {
        var owner = await OwnerAsync();
        await AddAsync(owner, sent, Pdf(10));
        (await List(owner)).ShouldHaveSingleItem().FileName.ShouldBe(kept);
    }

    [Fact]
    public async Task A_long_file_name_is_cut_before_its_extension()
    {
        var owner = await OwnerAsync();
        await AddAsync(owner, new string('长', 300) + ".pdf", Pdf(10));
        var name = (await List(owner)).ShouldHaveSingleItem().FileName;
        name.Length.ShouldBe(Attachment.MaxFileName);
        name.ShouldEndWith("长.pdf");
    }

    private async Task<AttachmentOwner> OwnerAsync() => new("organisation", Owner, await InScope(async services =>
    {
        var db = services.GetRequiredService<PartyBuildingDbContext>();
        var organisation = new Organisation
        {
            PublicId = Owner, Code = "T1", Name = "第一党支部", Initials = "DYDZB", Kind = OrganisationKind.Branch, Path = "/00000001/",
            FoundedOn = new DateOnly(2005, 1, 1),
        };
        db.Add(organisation);
        await db.SaveChangesAsync();
        return organisation.Id;
    }));

    private Task<Outcome<Guid>> AddAsync(AttachmentOwner owner, string name, byte[] content, long maxBytes = 20_000_000) => InScope(services =>
    {
        services.GetRequiredService<Microsoft.Extensions.Options.IOptions<AttachmentOptions>>().Value.MaxBytes = maxBytes;
        return services.GetRequiredService<AttachmentStore>().AddAsync(new AddAttachment(owner, name, new MemoryStream(content)), Department());
    });

    private Task<IReadOnlyList<AttachmentRow>> List(AttachmentOwner owner) =>
        With<AttachmentQueries, IReadOnlyList<AttachmentRow>>(q => q.ListAsync(owner, OrgScope.Everything()));

    private Task<byte[]?> DownloadAsync(AttachmentOwner owner, Guid key, OrgScope scope) => With<AttachmentQueries, byte[]?>(async q =>
    {
        if (await q.OpenAsync(owner, key, scope) is not { } download) return null;
        using var target = new MemoryStream();
        await download.CopyToAsync(target, CancellationToken.None);
        return target.ToArray();
    });

    private static byte[] Pdf(int size)
    {
        var content = new byte[size];
        new Random(size).NextBytes(content);
        "%PDF-"u8.CopyTo(content);
        return content;
    }
}
