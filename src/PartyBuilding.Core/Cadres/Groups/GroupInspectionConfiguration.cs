using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Cadres.Groups;

internal sealed class GroupInspectionConfiguration : IEntityTypeConfiguration<GroupInspection>
{
    public void Configure(EntityTypeBuilder<GroupInspection> builder)
    {
        builder.ToTable("GroupInspection");
        builder.Property(x => x.Allocation).HasMaxLength(GroupInspection.LongestText);
        builder.Property(x => x.Selection).HasMaxLength(GroupInspection.LongestText);
        builder.Property(x => x.Training).HasMaxLength(GroupInspection.LongestText);
        builder.Property(x => x.Usage).HasMaxLength(GroupInspection.LongestText);
        builder.Property(x => x.Documents).HasMaxLength(GroupInspection.LongestText);
        builder.Property(x => x.Problems).HasMaxLength(GroupInspection.LongestText);
        builder.Property(x => x.Opinions).HasMaxLength(GroupInspection.LongestText);
        builder.Property(x => x.CoBodies).HasMaxLength(120);
        builder.Property(x => x.FollowUp).HasMaxLength(GroupInspection.LongestText);
        builder.Ignore(x => x.Reserve);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => x.Key).IsUnique();
        builder.HasIndex(x => new { x.OrganisationId, x.On });
    }
}
