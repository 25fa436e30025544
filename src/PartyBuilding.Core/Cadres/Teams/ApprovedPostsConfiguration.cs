using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Cadres.Teams;

internal sealed class ApprovedPostsConfiguration : IEntityTypeConfiguration<ApprovedPosts>
{
    public void Configure(EntityTypeBuilder<ApprovedPosts> builder)
    {
        builder.ToTable("ApprovedPosts");
        builder.Property(x => x.LevelCode).HasMaxLength(10);
        builder.Property(x => x.Document).HasMaxLength(ApprovedPosts.LongestDocument);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => new { x.OrganisationId, x.SupersededNo });
        builder.HasIndex(x => new { x.Key, x.SupersededNo }).IsUnique();
    }
}
