using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Campaigns;

internal sealed class CampaignConfiguration : IEntityTypeConfiguration<Campaign>
{
    public void Configure(EntityTypeBuilder<Campaign> builder)
    {
        builder.ToTable("Campaign");
        builder.Property(x => x.Name).HasMaxLength(80);
        builder.Property(x => x.Basis).HasMaxLength(200);
        builder.Property(x => x.LeadingGroup).HasMaxLength(200);
        builder.Property(x => x.SteeringGroup).HasMaxLength(200);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => x.PublicId).IsUnique();
    }
}
